import numpy as np
import torch

losses = np.array([0.5, 0.25])
torch.save({"losses": torch.from_numpy(losses),
            "best": losses.min().item()}, "checkpoint.pt")
checkpoint = torch.load("checkpoint.pt")
print(checkpoint["losses"].numpy(), checkpoint["best"])
