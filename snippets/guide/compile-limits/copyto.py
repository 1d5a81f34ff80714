import numpy as np
import torch

for call in (
    lambda a: np.copyto(a, 1), lambda a: a.fill(1),
    lambda a: np.put(a, [0], 9), lambda a: a.put([0], 9),
):
    array = np.zeros(2)
    try:
        torch.compile(call, backend="eager")(array)
        print(array)
    except Exception as error:
        print(str(error).split("got ")[1].splitlines()[0])
