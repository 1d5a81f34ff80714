import torch
from scipy import ndimage

image = torch.tensor([[0.0, 0.0], [0.0, 4.0]], requires_grad=True)
array = ndimage.uniform_filter(image.numpy(force=True), size=2)
print(type(array).__name__, array.dtype)
tensor = torch.from_numpy(array)
print(tensor)
