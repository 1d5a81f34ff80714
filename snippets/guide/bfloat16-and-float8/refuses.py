import numpy as np
import torch

weights = torch.ones(2, dtype=torch.bfloat16)
for convert in (np.asarray, np.from_dlpack):
    try:
        convert(weights)
    except (TypeError, RuntimeError, BufferError) as error:
        print(f"{convert.__name__}: {error}")
weights.numpy(force=True)
