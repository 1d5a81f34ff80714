import sympy
import torch

x = sympy.Symbol("x")
relu = sympy.Max(x, 0).rewrite(sympy.Piecewise)
print(sympy.lambdify(x, relu, "torch")(torch.tensor([-1.0, 2.0])))
print(sympy.lambdify(x, sympy.Integer(1), "torch")(torch.ones(2)))
