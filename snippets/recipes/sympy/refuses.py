import sympy
import torch

x = sympy.Symbol("x")
function = sympy.lambdify(x, sympy.sin(x) ** 2, "numpy")
print(torch.from_numpy(function(torch.ones(2).numpy())))
function(torch.ones(2, requires_grad=True))
