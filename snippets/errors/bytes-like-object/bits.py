import torch

column = torch.ones(2, 3, dtype=torch.bfloat16)[:, 0]
bits = column[..., None].view(torch.uint8)
print(bits.numpy().tobytes())
