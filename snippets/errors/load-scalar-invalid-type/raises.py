import torch

packed = torch.tensor([0x21, 0xF7], dtype=torch.uint8)
packed.view(torch.uint4).tolist()
