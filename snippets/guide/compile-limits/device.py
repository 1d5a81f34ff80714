import numpy as np
import torch

functions = {
    "np.multiply(a, 2)": lambda a: np.multiply(a, 2),
    "a * 2": lambda a: a * 2,
}
for name, function in functions.items():
    compiled = torch.compile(function, backend="eager", fullgraph=True)
    try:
        with torch.device("cpu"):
            print(name, compiled(np.ones(2)))
    except Exception as error:
        print(name, str(error).split("got ")[1].splitlines()[0])
