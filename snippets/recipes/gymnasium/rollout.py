import gymnasium as gym
import torch

env = gym.make("CartPole-v1")
observation, _ = env.reset(seed=0)
states = torch.empty(5, *env.observation_space.shape)
rewards = torch.empty(5)
for step in range(5):
    states[step] = torch.from_numpy(observation)
    observation, rewards[step], *_ = env.step(step % 2)
print(states.dtype, tuple(states.shape), rewards.sum())
