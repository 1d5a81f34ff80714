import numpy as np
import torch

for function in (np.median, lambda a: np.quantile(a, 0.5)):
    compiled = torch.compile(function, backend="eager", fullgraph=True)
    array = np.arange(4.0)
    print(np.shape(function(array)), compiled(array).shape)
