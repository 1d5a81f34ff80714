import sympy
import torch

x = sympy.Symbol("x")
angle = torch.tensor(0.5, requires_grad=True)
parts = sympy.lambdify(x, [sympy.cos(x), sympy.sin(x)], "torch")
print(torch.stack(parts(angle)))

column = sympy.Matrix([sympy.cos(x), sympy.sin(x)])
print(sympy.lambdify(x, column, "torch")(angle.detach()))
