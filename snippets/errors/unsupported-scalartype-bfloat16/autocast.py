import torch

model = torch.nn.Linear(2, 1)
with torch.inference_mode(), torch.autocast("cpu", torch.bfloat16):
    output = model(torch.ones(1, 2))
print(output.dtype)
print(output.float().numpy().dtype)
