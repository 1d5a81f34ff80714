import numpy as np
import tensorflow as tf
import torch

kernel = np.arange(81, dtype=np.float32).reshape(3, 3, 3, 3)
image = np.ones((1, 3, 3, 3), np.float32).cumsum(1)
print(tf.nn.conv2d(image, kernel, 1, "VALID").numpy().ravel())

conv = torch.nn.Conv2d(3, 3, 3, bias=False)
batch = torch.from_numpy(image).permute(0, 3, 1, 2)
for weight in (kernel, kernel.transpose(3, 2, 0, 1)):
    with torch.no_grad():
        conv.weight.copy_(torch.from_numpy(weight))
    print(conv(batch).flatten().detach().numpy())
