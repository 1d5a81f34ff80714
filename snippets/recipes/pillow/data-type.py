import torch
from PIL import Image

tensors = {
    "floats": torch.zeros(8, 8, 3),
    "CHW": torch.zeros(3, 8, 8, dtype=torch.uint8),
    "gray, 3-D": torch.zeros(8, 8, 1, dtype=torch.uint8),
    "labels": torch.zeros(8, 8, dtype=torch.int64),
}
for name, tensor in tensors.items():
    try:
        Image.fromarray(tensor.numpy())
    except TypeError as error:
        print(f"{name}: {error}")
