import json

import numpy as np
import torch

record = {
    "loss": torch.tensor(0.5).tolist(),
    "scores": torch.tensor([0.25, 0.75]).tolist(),
    "best": np.argmax([0.25, 0.75]).tolist(),
}
print(json.dumps(record))
