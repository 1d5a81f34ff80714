import numpy as np
import torch

tensor = torch.zeros(3, 6, 8, dtype=torch.uint8).permute(1, 2, 0)
image = tensor.numpy()
for copy in (np.array(image), np.copy(image), image.astype("f4"),
             (tensor * 2).numpy(), tensor.clone().numpy(),
             image.copy(), tensor.contiguous().numpy()):
    print(copy.strides, copy.flags.c_contiguous)
