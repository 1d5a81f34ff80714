import torch

half = torch.tensor([1.5, -2.0], dtype=torch.bfloat16)
tiny = half.to(torch.float8_e5m2)
int4 = torch.tensor([-1, 3], dtype=torch.int8).view(torch.int4)

print("values:", half.float().numpy(), tiny.float().numpy())
print("lists:", half.tolist(), tiny.tolist())
print("bits:", half.view(torch.uint16).numpy())
print("int4:", int4.view(torch.int8).numpy())
