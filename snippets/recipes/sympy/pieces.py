import sympy
import torch

x = sympy.Symbol("x")
larger = sympy.N(sympy.Max(x, sympy.sqrt(2)))
pieces = larger.rewrite(sympy.Piecewise)
print(sympy.lambdify(x, pieces, "torch")(torch.tensor([-1.0, 2.0])))
print(sympy.lambdify(x, sympy.Integer(1), "torch")(torch.ones(2)))
