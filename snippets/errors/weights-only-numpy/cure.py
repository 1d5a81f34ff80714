import numpy as np
import torch

losses = np.array([0.5, 0.25])
checkpoint = {"best": losses.min().item(),
              "losses": torch.from_numpy(losses)}
torch.save(checkpoint, "checkpoint.pt")
print(torch.load("checkpoint.pt"))
