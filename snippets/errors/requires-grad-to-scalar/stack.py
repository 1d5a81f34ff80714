import warnings

import torch

warnings.simplefilter("ignore")
losses = [torch.tensor(0.5, requires_grad=True)]

print(torch.tensor(losses), torch.stack(losses))
