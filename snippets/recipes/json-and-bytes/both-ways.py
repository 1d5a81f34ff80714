import io

import numpy as np
import torch

file = io.BytesIO()
tensor = torch.tensor([[1.5, 2.0], [3.0, 4.0]])
np.save(file, tensor.numpy(force=True))
body = file.getvalue()
back = torch.from_numpy(np.load(io.BytesIO(body)))

print(type(body).__name__, len(body))
back += 1
print(back)
