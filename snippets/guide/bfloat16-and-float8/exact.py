import torch

bits = torch.arange(-(2**15), 2**15).to(torch.int16)
every = bits.view(torch.bfloat16)
widened = torch.from_numpy(every.float().numpy())
back = widened.bfloat16().view(torch.int16)

numbers = ~every.isnan()
print(torch.equal(back[numbers], bits[numbers]))
print(int(numbers.sum()), "values and", int((~numbers).sum()), "NaNs")
