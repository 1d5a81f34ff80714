import torch

weight, buffer = torch.ones(2, 2), torch.zeros(3, 2)
with torch.autocast("cpu", dtype=torch.bfloat16):
    output = torch.ones(2, 2) @ weight
    print(output.dtype, buffer.dtype)
    buffer[torch.tensor([0, 2])] = output.to(buffer.dtype)
print(buffer)
