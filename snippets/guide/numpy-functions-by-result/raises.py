import numpy as np
import torch

tensor = torch.tensor([[1.0, 2.0], [3.0, 5.0]])
for function, *arguments in (
    (np.min,), (np.var,), (np.moveaxis, 0, 1), (np.rollaxis, 1),
    (np.imag,), (np.astype, np.float64), (np.put, [0], [9.0]),
):
    try:
        function(tensor, *arguments)
    except (RuntimeError, TypeError) as error:
        reason = str(error).split(" - got")[0]
        print(f"{function.__name__}: {reason}")
