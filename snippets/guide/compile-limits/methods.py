import numpy as np
import torch

for call in (
    lambda a: a.compress([True, False]),
    lambda a: np.compress([True, False], a),
    lambda a: round(a.mean(), 1),
    lambda a: np.round(a.mean(), 1),
):
    try:
        print(torch.compile(call, backend="eager")(np.array([3, 4])))
    except Exception as error:
        print(str(error).split("got ")[1].splitlines()[0])
