import numpy as np
import torch
from torch.utils.dlpack import DLDeviceType

tensor, array = torch.zeros(2), np.zeros(2)
print(tensor.__dlpack_device__() == array.__dlpack_device__())
print(DLDeviceType(tensor.__dlpack_device__()[0]).name)
print(DLDeviceType.kDLCUDA.value)
