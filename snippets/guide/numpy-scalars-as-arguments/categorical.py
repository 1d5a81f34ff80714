import numpy as np
import torch

probabilities = np.array([0.5, 0.5])
tensor = torch.from_numpy(probabilities)
print(torch.distributions.Categorical(tensor).probs)
torch.distributions.Categorical(probabilities)
