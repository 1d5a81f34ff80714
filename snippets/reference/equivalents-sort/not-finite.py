import numpy as np
import torch

values = torch.tensor([1.0, float("nan"), 3.0])
for function in np.histogram, torch.histogram:
    try:
        function(values, 2)
    except (ValueError, RuntimeError) as error:
        print(error)

print(np.histogram(values.numpy(), 2, range=(1, 3))[0])
print(torch.histc(values, 2, 1, 3))
print(torch.histc(values[values.isfinite()], 2))
