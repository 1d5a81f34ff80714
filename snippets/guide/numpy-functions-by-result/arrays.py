import numpy as np
import torch

tensor = torch.tensor([[1.0, 2.0], [3.0, 5.0]])
for function, *arguments in (
    (np.expand_dims, 0), (np.roll, 1), (np.tile, 2), (np.append, 9),
    (np.pad, 1), (np.fft.fft,), (np.diag,), (np.tril,),
    (np.isin, [1.0]), (np.nan_to_num,), (np.zeros_like,),
):
    result = function(tensor, *arguments)
    print(f"{function.__name__:12}", type(result).__name__)
