import numpy as np
import torch

for call in (
    lambda: np.zeros((4, 4)).transpose(2, 0, 1),
    lambda: torch.zeros(4, 4).permute(2, 0, 1),
):
    try:
        call()
    except (ValueError, RuntimeError) as error:
        print(error)
image = torch.zeros(4, 4)
print(image.unsqueeze(-1).permute(2, 0, 1).shape)
