import torch

every = torch.arange(2**16).to(torch.uint16).view(torch.bfloat16)
every = every[every.isfinite()]
for dtype in (torch.float32, torch.float16):
    changed = every.to(dtype).to(torch.bfloat16) != every
    print(dtype, changed.sum().item(), "of", len(every))
print(torch.tensor([1e10], dtype=torch.bfloat16).half().numpy())
