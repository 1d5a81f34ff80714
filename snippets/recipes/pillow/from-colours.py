import numpy as np
import torch

colours = np.array([[255, 0, 0], [0, 255, 0], [0, 0, 255]], np.uint8)
mask = colours[[[0, 1], [2, 0]]]  # an RGB mask, as from a file
hits = (mask[:, :, None] == colours).all(axis=-1)
assert hits.any(axis=-1).all(), "a colour that is no class"
classes = torch.from_numpy(hits.argmax(axis=-1))
print(classes)

one_hot = torch.nn.functional.one_hot(classes, num_classes=3)
print(one_hot.movedim(-1, 0).float()[0])
