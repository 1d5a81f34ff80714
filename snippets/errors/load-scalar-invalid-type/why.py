import torch

for dtype in torch.bfloat16, torch.float8_e5m2, torch.uint16:
    print(torch.ones(2).to(dtype).tolist())
