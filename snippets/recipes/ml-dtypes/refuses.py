import ml_dtypes
import numpy as np
import torch

array = np.ones(2, ml_dtypes.bfloat16)
for make in [torch.tensor, torch.as_tensor, torch.asarray,
             torch.from_dlpack]:
    try: make(array)
    except (TypeError, BufferError) as error:
        print(make.__name__, type(error).__name__)
tensor = torch.frombuffer(array, dtype=torch.bfloat16)
array[0] = 99
print(tensor)
torch.from_numpy(array)
