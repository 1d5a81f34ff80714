import io
import torch

tensor = torch.tensor([1, 2], dtype=torch.uint8)
io.BytesIO().write(tensor.numpy())
view = memoryview(tensor.numpy())
view[0] = 99
print(tensor, tensor.numpy().tobytes())
