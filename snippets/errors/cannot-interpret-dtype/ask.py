import numpy as np
import torch

tensor = torch.ones(2)
for call in (
    lambda: np.isdtype(tensor.dtype, "real floating"),
    lambda: np.common_type(tensor),
):
    try:
        call()
    except (TypeError, AttributeError) as error:
        print(error)
print(tensor.dtype.is_floating_point, np.common_type(tensor.numpy()))
