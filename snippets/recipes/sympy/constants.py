import sympy
import torch

x = sympy.Symbol("x")
formula = sympy.sqrt(2) * x
print(sympy.lambdify(x, sympy.N(formula), "torch")(torch.ones(2)))
sympy.lambdify(x, formula, "torch")(torch.ones(2))
