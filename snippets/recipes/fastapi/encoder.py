import numpy as np
import torch
from fastapi.encoders import jsonable_encoder

known = (torch.Tensor, np.ndarray, np.generic)
plain = {kind: lambda value: value.tolist() for kind in known}
answer = {"scores": torch.ones(2), "best": np.argmax([0.1, 0.9]),
          "box": [np.float32(0.5), np.zeros(2)]}
print(jsonable_encoder(answer, custom_encoder=plain))
