import torch

tensor = torch.ones(2, dtype=torch.bfloat16)
bits = tensor.view(torch.uint16).numpy()
print(memoryview(bits).format)

bits[0] = 0x4000
print(tensor)
