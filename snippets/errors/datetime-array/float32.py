import numpy as np
import torch

seconds = torch.tensor([1_704_067_200, 1_704_067_230])
print(seconds.to(torch.float32).diff(), seconds.diff())
print(np.spacing(np.float32(1_704_067_200)))
