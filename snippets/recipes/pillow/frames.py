import torch
from PIL import Image

tensor = torch.zeros(2, 2, dtype=torch.uint8)
shared, copied = [], []
for step in range(3):
    tensor.fill_(step)
    shared.append(Image.fromarray(tensor.numpy()))
    copied.append(Image.fromarray(tensor.numpy().copy()))

print([frame.getpixel((0, 0)) for frame in shared])
print([frame.getpixel((0, 0)) for frame in copied])
