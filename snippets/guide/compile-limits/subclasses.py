import numpy as np
import torch

def run(function, array, **options):
    return torch.compile(function, backend="eager", **options)(array)

functions = [lambda a: a + 1, lambda a: a + a, lambda a: np.sqrt(a)]
for array in np.ma.array([1.0, 4.0], mask=[0, 1]), np.matrix([1, 4]):
    for function in functions:
        print(run(function, array), end=" | ")
        torch.compiler.reset()
        try:
            run(function, array, fullgraph=True)
        except Exception as error:
            print(str(error).splitlines()[0])
