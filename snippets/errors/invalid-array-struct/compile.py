import numpy as np
import torch

function = torch.compile(lambda x: np.sin(x.numpy()), backend="eager")
print(function(torch.zeros(2)))
