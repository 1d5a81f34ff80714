import numpy as np
import torch

tensor = torch.zeros(10**7)
arrays = [tensor.numpy(), tensor.numpy(force=True),
          tensor.detach().cpu().numpy(), tensor[::2].numpy(),
          np.asarray(tensor), np.from_dlpack(tensor)]
print([array.ctypes.data == tensor.data_ptr() for array in arrays])

array = np.zeros(10**7)
tensors = [torch.from_numpy(array), torch.as_tensor(array),
           torch.asarray(array), torch.from_dlpack(array)]
print([new.data_ptr() == array.ctypes.data for new in tensors])
