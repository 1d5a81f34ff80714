import torch
from pytest import approx

x = torch.tensor([0.1 + 0.2, 1.0])
print(x == approx([0.3, 1.0]), x == approx(torch.tensor([0.3, 1.0])))
print(x == approx(0.3), x[:1] == approx(0.3))
half = x.bfloat16()
print(half.float() == approx([0.3, 1.0], rel=1e-2))

weights = torch.tensor([0.3], requires_grad=True)
print(weights.detach() == approx([0.3]))
weights == approx([0.3])
