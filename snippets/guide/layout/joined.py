import numpy as np
import torch

array = np.asfortranarray(np.ones((2, 3)))
tensor = torch.from_numpy(array)
print("cat   ", torch.cat([tensor] * 2).is_contiguous(),
      np.concatenate([array] * 2).flags.c_contiguous)
print("index ", tensor[:, [0, 1]].is_contiguous(),
      array[:, [0, 1]].flags.c_contiguous)
print("cumsum", tensor.cumsum(0).is_contiguous(),
      array.cumsum(0).flags.c_contiguous)
print("+     ", (tensor + 1).is_contiguous(),
      (array + 1).flags.c_contiguous)
image = torch.ones(1, 3, 2, 2).to(memory_format=torch.channels_last)
print("image ", torch.cat([image] * 2).is_contiguous())
