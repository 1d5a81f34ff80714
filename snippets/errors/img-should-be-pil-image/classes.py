import numpy as np
import torch
from PIL import Image

scores = torch.zeros(300, 1, 2)  # classes, height, width
scores[7, 0, 0] = scores[299, 0, 1] = 1
classes = scores.argmax(dim=0)
print(classes)
for labels in (classes.byte(), classes.int()):
    image = Image.fromarray(labels.numpy())
    print(image.mode, np.array(image))
print(classes.dtype)
