import sympy
import torch

x = sympy.Symbol("x")
function = sympy.lambdify(x, sympy.sin(x) ** 2, "torch")

points = torch.tensor([0.5, 1.0], requires_grad=True)
values = function(points)
values.sum().backward()
print(values)
print(points.grad)
