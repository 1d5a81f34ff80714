import numpy as np
import torch

pairs = np.array([[1.0, 2.0], [3.0, -4.0]])
tensor = torch.view_as_complex(torch.from_numpy(pairs))
print(tensor)

real, imaginary = torch.from_numpy(np.array([[1.0, 3.0], [2.0, -4.0]]))
print(torch.complex(real, imaginary))
torch.view_as_complex(torch.from_numpy(np.asfortranarray(pairs)))
