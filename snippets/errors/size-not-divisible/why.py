import torch

data = torch.zeros(2, 8, dtype=torch.uint8)
for dtype in torch.int16, torch.float32, torch.float64:
    print(dtype, data.view(dtype).shape)
