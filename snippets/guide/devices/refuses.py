import numpy as np
import torch

tensor = torch.ones(3, device="meta")
for function in (np.asarray, np.sin):
    try:
        function(tensor)
    except TypeError as error:
        print(f"{function.__name__}: {error}")
print(np.array_equal(tensor, tensor))
tensor.numpy()
