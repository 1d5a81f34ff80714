import torch

zeros = torch._efficientzerotensor(2)
print(zeros._is_zerotensor(), zeros.data_ptr())
print(zeros.clone()._is_zerotensor(), (zeros + 1)._is_zerotensor())
